#include "frame.hpp"

#include <stdexcept>

#include "deltapack.h"

namespace seriespack {
namespace {

constexpr char magic[] = {'S', 'P', 1};
constexpr int orders = 3;
constexpr std::size_t checksum_size = 4;

const std::uint8_t *bytes(const std::string &text) { return reinterpret_cast<const std::uint8_t *>(text.data()); }

std::string encode(const std::vector<std::int64_t> &values, int order) {
    std::string out(values.size() * DELTAPACK_WIDEST, '\0');
    out.resize(deltapack_encode(values.data(), values.size(), order, reinterpret_cast<std::uint8_t *>(&out[0])));
    return out;
}

std::string checksum(const std::string &text, std::size_t size) {
    const std::uint32_t crc = deltapack_crc32c(0, bytes(text), size);
    std::string out;
    for (unsigned shift = 0; shift < 32; shift += 8) out.push_back(static_cast<char>(crc >> shift));
    return out;
}

void require(bool good, const char *problem) {
    if (!good) throw std::invalid_argument(problem);
}

}  // namespace

std::string pack(const std::vector<std::int64_t> &values) {
    int chosen = 0;
    std::string smallest = encode(values, chosen);
    for (int order = 1; order < orders; order++) {
        std::string candidate = encode(values, order);
        if (candidate.size() >= smallest.size()) continue;
        smallest.swap(candidate);
        chosen = order;
    }
    std::uint8_t count[DELTAPACK_WIDEST];
    const std::size_t count_size = deltapack_put(values.size(), count);
    std::string frame(magic, sizeof magic);
    frame.push_back(static_cast<char>(chosen));
    frame.append(reinterpret_cast<const char *>(count), count_size);
    frame += smallest;
    return frame + checksum(frame, frame.size());
}

std::vector<std::int64_t> unpack(const std::string &frame) {
    require(frame.size() > sizeof magic + 1 + checksum_size, "a frame is longer than this");
    require(frame.compare(0, sizeof magic, magic, sizeof magic) == 0, "not a frame of this version");
    const std::size_t end = frame.size() - checksum_size;
    require(frame.compare(end, checksum_size, checksum(frame, end)) == 0, "the checksum does not match");
    const int order = frame[sizeof magic];
    std::size_t at = sizeof magic + 1;
    std::uint64_t count = 0;
    const std::size_t taken = deltapack_get(bytes(frame) + at, end - at, &count);
    at += taken;
    // Every value takes a byte at least: a false count never allocates more than the frame is long.
    require(taken > 0 && order >= 0 && order < orders && count <= end - at, "the header is damaged");
    std::vector<std::int64_t> values(static_cast<std::size_t>(count));
    require(deltapack_decode(bytes(frame) + at, end - at, order, values.data(), values.size()) == end - at, "the values are damaged");
    return values;
}

}  // namespace seriespack
