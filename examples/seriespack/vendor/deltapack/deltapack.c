#include "deltapack.h"

/* Differences wrap around in unsigned arithmetic, so that no series overflows and every one comes back. */
static uint64_t zigzag(uint64_t difference) { return (difference << 1) ^ (0 - (difference >> 63)); }

static uint64_t unzigzag(uint64_t code) { return (code >> 1) ^ (0 - (code & 1)); }

size_t deltapack_put(uint64_t value, uint8_t *out)
{
    size_t size = 0;
    while (value >= 0x80) {
        out[size++] = (uint8_t)(value | 0x80);
        value >>= 7;
    }
    out[size++] = (uint8_t)value;
    return size;
}

size_t deltapack_get(const uint8_t *in, size_t size, uint64_t *value)
{
    uint64_t result = 0;
    for (size_t at = 0; at < size && at < DELTAPACK_WIDEST; at++) {
        if (at == DELTAPACK_WIDEST - 1 && in[at] > 1) return 0;
        result |= (uint64_t)(in[at] & 0x7f) << (7 * at);
        if (in[at] < 0x80) {
            *value = result;
            return at + 1;
        }
    }
    return 0;
}

/* What the next value is expected to be: 0, the last one, or the last one plus the last step. */
struct forecast {
    uint64_t last, step;
};

static uint64_t expected(const struct forecast *f, int order)
{
    return order == 0 ? 0 : order == 1 ? f->last : f->last + f->step;
}

static void learn(struct forecast *f, uint64_t value)
{
    f->step = value - f->last;
    f->last = value;
}

size_t deltapack_encode(const int64_t *values, size_t count, int order, uint8_t *out)
{
    struct forecast f = {0, 0};
    size_t size = 0;
    for (size_t i = 0; i < count; i++) {
        uint64_t value = (uint64_t)values[i];
        size += deltapack_put(zigzag(value - expected(&f, order)), out + size);
        learn(&f, value);
    }
    return size;
}

size_t deltapack_decode(const uint8_t *in, size_t size, int order, int64_t *values, size_t count)
{
    struct forecast f = {0, 0};
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        uint64_t code;
        size_t taken = deltapack_get(in + at, size - at, &code);
        if (taken == 0) return 0;
        at += taken;
        learn(&f, expected(&f, order) + unzigzag(code));
        values[i] = (int64_t)f.last;
    }
    return at;
}

uint32_t deltapack_crc32c(uint32_t crc, const uint8_t *data, size_t size)
{
    crc = ~crc;
    for (size_t i = 0; i < size; i++) {
        crc ^= data[i];
        for (int bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (0x82f63b78u & (0 - (crc & 1)));
    }
    return ~crc;
}
