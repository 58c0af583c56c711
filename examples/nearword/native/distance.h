/* The edit distance of two words: insertions, deletions and substitutions of code points. */
#ifndef DISTANCE_H
#define DISTANCE_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
    const uint32_t *text;
    size_t size;
} word;

/* The distance, or limit + 1 as soon as it is known to be more than the limit. SIZE_MAX where there is no memory. */
size_t distance(word a, word b, size_t limit);

#endif
