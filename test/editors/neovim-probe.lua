-- What Neovim's own client shows of an inspection, as JSON in PROBE_OUTPUT.
-- Run with PROBE_FILE and an init.lua that starts the server.
local file, output = vim.env.PROBE_FILE, vim.env.PROBE_OUTPUT
local seen = {}

local function await(what, holds)
  assert(vim.wait(20000, holds, 20), 'Neovim did not show ' .. what .. '.')
end

local function problems()
  local shown = {}
  for _, problem in ipairs(vim.diagnostic.get(0)) do
    table.insert(shown, { line = problem.lnum + 1, column = problem.col + 1, message = problem.message })
  end
  return shown
end

local function go_to(words)
  assert(vim.fn.search('\\V' .. words, 'w') > 0, 'The file does not hold ' .. words .. '.')
end

-- The float that hovering opens is the one window more.
local function text_of_float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
end

local function type_keys(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'n', false)
end

local function completions()
  if vim.fn.pumvisible() == 0 then return nil end
  return vim.tbl_map(function(item)
    return item.abbr ~= '' and item.abbr or item.word
  end, vim.fn.complete_info({ 'items' }).items)
end

local function finish(failure)
  seen.failure = failure
  vim.fn.writefile({ vim.fn.json_encode(seen) }, output)
  vim.cmd('qall!')
end

local function guarded(work)
  local ok, failure = pcall(work)
  if not ok then finish(tostring(failure)) end
end

guarded(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  seen.filetype = vim.bo.filetype
  await('a problem', function() return #vim.diagnostic.get(0) > 0 end)
  seen.problems = problems()

  go_to('2.1.1 ')
  vim.lsp.buf.hover()
  await('a hover', function() return text_of_float() ~= nil end)
  seen.hover = text_of_float()
  vim.cmd('only')

  go_to('1.1 Inadequat\\$')
  vim.fn.setline('.', '    1.1 ')
  type_keys('A<C-x><C-o>')
  -- Keys are typed once this script has ended, so the rest is seen from a timer: the menu, then what accepting its first line does.
  local waited = 0
  local timer = vim.loop.new_timer()
  timer:start(50, 50, vim.schedule_wrap(function()
    waited = waited + 1
    if seen.completion == nil then
      seen.completion = completions()
      if seen.completion then type_keys('<C-y><Esc>') end
    end
    seen.mended = seen.completion ~= nil and vim.fn.mode() == 'n' and #vim.diagnostic.get(0) == 0
    if not seen.mended and waited < 400 then return end
    timer:stop()
    finish(not seen.completion and 'Neovim did not show completions.' or nil)
  end))
end)
