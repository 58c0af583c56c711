import os

from setuptools import Extension, setup

stable = os.environ.get("STABLE_ABI") == "yes"
setup(
    ext_modules=[
        Extension("tiny_c", ["tiny_c.c"], py_limited_api=stable, define_macros=[("Py_LIMITED_API", "0x030B0000")] if stable else [])
    ],
    options={"bdist_wheel": {"py_limited_api": "cp311"}} if stable else {},
)
