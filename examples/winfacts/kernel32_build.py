"""Describes winfacts._kernel32 to cffi: the functions of the Windows API as C declares them, checked by the compiler."""

from cffi import FFI

ffi = FFI()

ffi.cdef(
    """
    #define INVALID_FILE_ATTRIBUTES ...

    uint64_t GetTickCount64(void);
    uint32_t GetFileAttributesW(const wchar_t *path);
    int SetFileAttributesW(const wchar_t *path, uint32_t attributes);
    uint32_t GetLogicalDrives(void);

    typedef struct {
        wchar_t label[261];
        wchar_t filesystem[261];
        uint32_t serial;
        unsigned int kind;
        uint64_t size;
        uint64_t available;
        ...;
    } volume_facts;

    /* Bytes as this user may use them. 0, or the error of the call that failed. */
    uint32_t volume(const wchar_t *root, volume_facts *facts);
    """
)

ffi.set_source(
    "winfacts._kernel32",
    """
    #define WIN32_LEAN_AND_MEAN
    #include <windows.h>
    #include <stdint.h>

    typedef struct {
        wchar_t label[MAX_PATH + 1];
        wchar_t filesystem[MAX_PATH + 1];
        uint32_t serial;
        unsigned int kind;
        uint64_t size;
        uint64_t available;
    } volume_facts;

    static uint32_t volume(const wchar_t *root, volume_facts *facts)
    {
        DWORD serial;
        ULARGE_INTEGER available, size;
        facts->kind = GetDriveTypeW(root);
        if (!GetVolumeInformationW(root, facts->label, MAX_PATH + 1, &serial, NULL, NULL, facts->filesystem, MAX_PATH + 1) ||
            !GetDiskFreeSpaceExW(root, &available, &size, NULL)) return GetLastError();
        facts->serial = serial;
        facts->size = size.QuadPart;
        facts->available = available.QuadPart;
        return 0;
    }
    """,
    libraries=["kernel32"],
)
