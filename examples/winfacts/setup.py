from setuptools import setup

setup(cffi_modules=["kernel32_build.py:ffi"])
