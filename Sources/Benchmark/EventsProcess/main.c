// Reads the file that it is given and has libyaml tell its events: the process that instructions are compared with.
#include "LibYAMLEvents.h"

#include <stdio.h>
#include <stdlib.h>

int main(int count, char **arguments) {
  if (count < 2) return 2;
  FILE *file = fopen(arguments[1], "rb");
  if (!file || fseek(file, 0, SEEK_END)) return 2;
  long size = ftell(file);
  rewind(file);
  unsigned char *text = malloc(size > 0 ? size : 1);
  if (size < 0 || !text || fread(text, 1, size, file) != (size_t)size) return 2;
  return libyaml_events(text, size) > 4 ? 0 : 1;
}
