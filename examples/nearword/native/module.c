/* nearword._distance, in the limited API of Python 3.9: one module for every Python since. */
#include <Python.h>

#include "distance.h"

/* A copy that the caller frees with PyMem_Free; NULL with an exception set. */
static Py_UCS4 *copy(PyObject *text, word *out)
{
    Py_ssize_t size = PyUnicode_GetLength(text);
    Py_UCS4 *points = size < 0 ? NULL : PyUnicode_AsUCS4Copy(text);
    if (points == NULL) return NULL;
    *out = (word){points, (size_t)size};
    return points;
}

static PyObject *module_distance(PyObject *module, PyObject *args)
{
    PyObject *left, *right, *result = NULL;
    Py_ssize_t limit = PY_SSIZE_T_MAX - 1;
    if (!PyArg_ParseTuple(args, "UU|n:distance", &left, &right, &limit)) return NULL;
    if (limit < 0 || limit == PY_SSIZE_T_MAX) return PyErr_Format(PyExc_ValueError, "no such limit: %zd", limit);
    word a, b;
    Py_UCS4 *x = copy(left, &a), *y = x == NULL ? NULL : copy(right, &b);
    if (y != NULL) {
        size_t found = distance(a, b, (size_t)limit);
        result = found == SIZE_MAX ? PyErr_NoMemory() : PyLong_FromSize_t(found);
    }
    PyMem_Free(x);
    PyMem_Free(y);
    return result;
}

static PyMethodDef methods[] = {
    {"distance", module_distance, METH_VARARGS,
     "distance(a, b, limit=...)\n--\n\nThe edits between two words, or limit + 1 where they are more than the limit."},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {{0, NULL}};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, .m_name = "nearword._distance", .m_doc = "Edit distance.", .m_methods = methods, .m_slots = slots,
};

PyMODINIT_FUNC PyInit__distance(void)
{
    return PyModuleDef_Init(&definition);
}
