/* Stands in for AppImage's type 2 runtime in tests: finds its payload where the ELF file ends, as the real one does, and unpacks it. */
#include <elf.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
  Elf64_Ehdr header;
  char offset[32], self[4096];
  FILE *file = fopen("/proc/self/exe", "rb");
  ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
  if (!file || length < 0 || fread(&header, sizeof header, 1, file) != 1) return 1;
  self[length] = '\0';
  snprintf(offset, sizeof offset, "%lu", (unsigned long)(header.e_shoff + (unsigned long)header.e_shentsize * header.e_shnum));
  if (argc == 2 && strcmp(argv[1], "--appimage-offset") == 0) return puts(offset) < 0;
  if (argc == 2 && strcmp(argv[1], "--appimage-extract") == 0) return execlp("unsquashfs", "unsquashfs", "-no-progress", "-offset", offset, "-dest", "squashfs-root", self, (char *)NULL);
  return 2;
}
