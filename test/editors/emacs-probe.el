;;; What Emacs' own client shows of an inspection, as JSON in PROBE_OUTPUT  -*- lexical-binding: t -*-
;; Run with PROBE_FILE and an init.el that starts the server.
(require 'cl-lib)
(require 'json)

(defvar probe-seen nil)

(defun probe-await (what holds)
  (let ((deadline (+ (float-time) 20)) (value nil))
    (while (and (not (setq value (funcall holds))) (< (float-time) deadline))
      (accept-process-output nil 0.05))
    (or value (error "Emacs did not show %s" what))))

(defun probe-note (name value) (push (cons name value) probe-seen))

(defun probe-problems ()
  (vconcat
   (mapcar (lambda (problem)
             (save-excursion
               (goto-char (flymake-diagnostic-beg problem))
               `((line . ,(line-number-at-pos)) (column . ,(1+ (current-column))) (message . ,(flymake-diagnostic-text problem)))))
           (flymake-diagnostics))))

(defun probe-hover ()
  (let ((shown nil))
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown (and text (substring-no-properties text)))))
    (probe-await "a hover" (lambda () shown))))

(defun probe-completions ()
  (cl-destructuring-bind (start end table . _) (eglot-completion-at-point)
    (vconcat (mapcar (lambda (each) (string-trim (substring-no-properties each)))
                     (all-completions (buffer-substring-no-properties start end) table)))))

(defun probe-run ()
  (find-file (getenv "PROBE_FILE"))
  (probe-note 'mode (symbol-name major-mode))
  ;; In batch mode no command ends, which is when `eglot-ensure' would start.
  (run-hooks 'post-command-hook)
  (probe-await "that the file is looked after" #'eglot-managed-p)
  (flymake-start)
  (probe-await "a problem" #'flymake-diagnostics)
  (probe-note 'problems (probe-problems))
  (goto-char (point-min))
  (search-forward "2.1.1 ")
  (goto-char (match-beginning 0))
  (probe-note 'hover (probe-hover))
  (goto-char (point-min))
  (re-search-forward "1\\.1 Inadequat$")
  (replace-match "1.1 ")
  (probe-note 'completion (probe-completions))
  (insert "Inadequate")
  (run-hooks 'post-command-hook)
  (eglot--signal-textDocument/didChange)
  (probe-await "that the problem is gone" (lambda () (null (flymake-diagnostics))))
  (probe-note 'mended t))

(let ((failure (condition-case failed (progn (probe-run) nil) (error (error-message-string failed)))))
  (probe-note 'failure failure)
  (with-temp-file (getenv "PROBE_OUTPUT") (insert (json-encode probe-seen)))
  (ignore-errors (eglot-shutdown-all))
  (kill-emacs 0))
