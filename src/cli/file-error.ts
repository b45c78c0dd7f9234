/**
 * Says in words why a file cannot be read or written, without the code and the system call that Node puts around them. For a
 * missing permission, it names the user: in a container that is often another one than expected.
 */
export function describeFileError(error: unknown, user = currentUser(process)): string {
  const { message, code = '' } = error as NodeJS.ErrnoException
  if (code === 'EISDIR') return 'it is a folder'
  const words = message.replace(/^E[A-Z0-9]+: /, '').replace(/, [a-z]+( '.*')?$/, '')
  if (code !== 'EACCES' && code !== 'EPERM') return words
  return `${words} for ${user}`
}

/** Windows has no ids of users. */
export function currentUser({ getuid }: { readonly getuid?: () => number }): string {
  return getuid ? `the user with the id ${getuid()}` : 'this user'
}
