#include "distance.h"

#include <stdlib.h>
#include <string.h>

enum { BITS = 64, TABLE = 2 * BITS };

/* Where each code point stands in the pattern, one bit a place. Open addressing: a pattern has at most half as many as fit. */
typedef struct {
    uint32_t point[TABLE];
    uint64_t places[TABLE];
} positions;

static size_t slot(const positions *p, uint32_t point)
{
    size_t at = point * 2654435761u % TABLE;
    while (p->places[at] != 0 && p->point[at] != point) at = (at + 1) % TABLE;
    return at;
}

static void locate(positions *p, word pattern)
{
    memset(p->places, 0, sizeof p->places);
    for (size_t i = 0; i < pattern.size; i++) {
        size_t at = slot(p, pattern.text[i]);
        p->point[at] = pattern.text[i];
        p->places[at] |= (uint64_t)1 << i;
    }
}

/* Myers 1999 in the form of Hyyrö 2003: a column of the table is two words of bits, where it goes up and where it goes down. */
static size_t short_distance(word pattern, word text, size_t limit)
{
    positions p;
    locate(&p, pattern);
    uint64_t up = ~(uint64_t)0, down = 0, last = (uint64_t)1 << (pattern.size - 1);
    size_t score = pattern.size;
    for (size_t i = 0; i < text.size; i++) {
        uint64_t equal = p.places[slot(&p, text.text[i])];
        uint64_t diagonal = (((equal & up) + up) ^ up) | equal | down;
        uint64_t right_up = down | ~(diagonal | up), right_down = up & diagonal;
        if (right_up & last) score++;
        if (right_down & last) score--;
        /* Each of the characters left can take one off. */
        if (score > limit && score - limit > text.size - i - 1) return limit + 1;
        right_up = (right_up << 1) | 1;
        right_down <<= 1;
        up = right_down | ~(diagonal | right_up);
        down = right_up & diagonal;
    }
    return score;
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

/* Wagner and Fischer 1974, one row: for patterns that are wider than a machine word. */
static size_t long_distance(word pattern, word text, size_t limit)
{
    size_t *row = malloc((pattern.size + 1) * sizeof *row);
    if (row == NULL) return SIZE_MAX;
    for (size_t j = 0; j <= pattern.size; j++) row[j] = j;
    for (size_t i = 1; i <= text.size; i++) {
        size_t diagonal = row[0], best = row[0] = i;
        for (size_t j = 1; j <= pattern.size; j++) {
            size_t changed = diagonal + (pattern.text[j - 1] != text.text[i - 1]);
            diagonal = row[j];
            row[j] = least(changed, 1 + least(row[j], row[j - 1]));
            best = least(best, row[j]);
        }
        if (best > limit) break;
    }
    size_t result = row[pattern.size];
    free(row);
    return result;
}

size_t distance(word a, word b, size_t limit)
{
    if (a.size > b.size) {
        word longer = a;
        a = b;
        b = longer;
    }
    if (b.size - a.size > limit) return limit + 1;
    if (a.size == 0) return b.size;
    size_t result = a.size <= BITS ? short_distance(a, b, limit) : long_distance(a, b, limit);
    return result == SIZE_MAX ? result : least(result, limit + 1);
}
