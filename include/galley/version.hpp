// galley/version.hpp: the one home of the version; CMake reads it from here.
#ifndef GALLEY_VERSION_HPP
#define GALLEY_VERSION_HPP

#define GALLEY_VERSION_MAJOR 0
#define GALLEY_VERSION_MINOR 1
#define GALLEY_VERSION_PATCH 0
#define GALLEY_VERSION "0.1.0"

#endif // GALLEY_VERSION_HPP
