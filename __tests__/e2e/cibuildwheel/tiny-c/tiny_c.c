/* The stable ABI of 3.11 where setup.py asks for it. */
#include <Python.h>
#include <stdlib.h>

/* It calls the C library: in a module for the stable ABI auditwheel has nothing else to tell glibc from musl by. */
static PyObject *answer(PyObject *self, PyObject *ignored) { return PyLong_FromLong(getenv("ANSWER") ? 0 : 42); }

static PyMethodDef methods[] = {{"answer", answer, METH_NOARGS, NULL}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "tiny_c", NULL, -1, methods, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit_tiny_c(void) { return PyModule_Create(&module); }
