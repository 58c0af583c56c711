# distutils: language = c++
# cython: language_level=3, embedsignature=True
"""Integer series as frames of bytes."""
from libc.stdint cimport int64_t, uint8_t, uint32_t
from libcpp.string cimport string
from libcpp.vector cimport vector


cdef extern from "deltapack.h" nogil:
    const char *DELTAPACK_VERSION
    uint32_t deltapack_crc32c(uint32_t crc, const uint8_t *data, size_t size)


cdef extern from "frame.hpp" namespace "seriespack" nogil:
    string c_pack "seriespack::pack"(const vector[int64_t] &values) except +
    vector[int64_t] c_unpack "seriespack::unpack"(const string &frame) except +


deltapack_version = DELTAPACK_VERSION.decode()


def pack(values):
    """The frame of integers that fit in 64 bits. OverflowError for those that do not."""
    cdef vector[int64_t] numbers = values
    cdef string frame
    with nogil:
        frame = c_pack(numbers)
    return <bytes>frame


def unpack(bytes frame not None):
    """The integers of a frame. ValueError says what is wrong with it."""
    cdef string text = frame
    cdef vector[int64_t] numbers
    with nogil:
        numbers = c_unpack(text)
    return numbers


def crc32c(const uint8_t[::1] data not None, uint32_t crc=0):
    """CRC-32C of bytes; give the last result to go on."""
    return deltapack_crc32c(crc, &data[0], data.shape[0]) if data.shape[0] else crc
