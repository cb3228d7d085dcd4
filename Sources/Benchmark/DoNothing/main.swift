import Glibc

// Reads the file that it is given, if any, and exits: what a process costs that does nothing.
if CommandLine.argc > 1, let path = CommandLine.unsafeArgv[1] {
  let file = open(path, O_RDONLY)
  var status = stat()
  guard file >= 0, fstat(file, &status) == 0 else { exit(2) }
  let size = Int(status.st_size)
  let bytes = UnsafeMutableRawPointer.allocate(byteCount: max(size, 1), alignment: 16)
  guard read(file, bytes, size) == size else { exit(2) }
}
