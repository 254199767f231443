import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Framework } from '../framework.js';
import { base64 } from './base64.js';
import { canonicalJson } from './canonical-json.js';

/**
 * What identifies the content of a framework: `sha256-` and the base64 of the SHA-256 of its canonical JSON, the digest itself
 * left out. Two frameworks that differ in anything, a comma of a prompt included, differ in their digest.
 */
export function digestOf(framework: Omit<Framework, 'digest'>): string {
  const content: Record<string, unknown> = { ...framework };
  delete content['digest'];
  return sha256OfText(canonicalJson(content));
}

/** `sha256-` and the base64 of the SHA-256 of a text in UTF-8, as a content security policy names a script or style sheet. */
export function sha256OfText(text: string): string {
  return `sha256-${base64(sha256(utf8ToBytes(text)))}`;
}

/** The framework with its digest, and nothing in it can be changed afterwards: the digest would no longer be true. */
export function withDigest(framework: Omit<Framework, 'digest'>): Framework {
  return deeplyFrozen({ ...framework, digest: digestOf(framework) });
}

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) deeplyFrozen(member);
  return value;
}
