/* Integer series as zigzag varints of their differences, and the checksum over them. No allocation, no global state. */
#ifndef DELTAPACK_H
#define DELTAPACK_H

#include <stddef.h>
#include <stdint.h>

#define DELTAPACK_VERSION "1.0.0"

/* A 64-bit varint takes at most this many bytes. */
#define DELTAPACK_WIDEST 10

#ifdef __cplusplus
extern "C" {
#endif

/* Writes one unsigned integer, seven bits a byte, the lowest first. Returns the bytes written, at most DELTAPACK_WIDEST. */
size_t deltapack_put(uint64_t value, uint8_t *out);

/* Reads what deltapack_put wrote. Returns the bytes read; 0 where `in` ends too early or holds more than 64 bits. */
size_t deltapack_get(const uint8_t *in, size_t size, uint64_t *value);

/* Encodes the differences of the given order (0, 1 or 2). `out` has room for count * DELTAPACK_WIDEST. Returns the bytes written. */
size_t deltapack_encode(const int64_t *values, size_t count, int order, uint8_t *out);

/* Decodes exactly `count` integers. Returns the bytes read; 0 where the input is not what deltapack_encode wrote. */
size_t deltapack_decode(const uint8_t *in, size_t size, int order, int64_t *values, size_t count);

/* CRC-32C (Castagnoli, RFC 3720 appendix B.4). Start with 0; feed the result back in to go on. */
uint32_t deltapack_crc32c(uint32_t crc, const uint8_t *data, size_t size);

#ifdef __cplusplus
}
#endif

#endif
