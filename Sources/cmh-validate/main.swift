import CommandLineTool
import Glibc

exit(CommandLineTool.run())
