// A frame: 'S' 'P' 1, order, count, the differences, and the CRC-32C of all of it, least significant byte first.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace seriespack {

// The order of differences that gives the smallest frame is chosen.
std::string pack(const std::vector<std::int64_t> &values);

// Throws std::invalid_argument with what is wrong with the frame.
std::vector<std::int64_t> unpack(const std::string &frame);

}  // namespace seriespack
