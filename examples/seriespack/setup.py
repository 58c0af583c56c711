from Cython.Build import cythonize
from setuptools import Extension, setup

codec = Extension(
    "seriespack._codec",
    ["native/_codec.pyx", "native/frame.cpp", "vendor/deltapack/deltapack.c"],
    include_dirs=["native", "vendor/deltapack"],
    depends=["native/frame.hpp", "vendor/deltapack/deltapack.h"],
)

# Generated C++ stays out of the sources.
setup(ext_modules=cythonize([codec], build_dir="build/cython"))
