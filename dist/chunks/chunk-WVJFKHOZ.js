(function(__load,__later,__meta,require){"use strict";var unneeded=["__pycache__","site-packages","dist-packages","sitecustomize.py","usercustomize.py","EXTERNALLY-MANAGED","test","tests","idlelib","idle_test","tki\
nter","turtledemo","turtle.py","ensurepip","lib2to3","config-*","*.a","_test*","_ctypes_test*","_xxtestfuzz*","xxlimited*","_tkinter*","nis.*"];

return{unneeded}})