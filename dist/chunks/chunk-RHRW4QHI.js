(function(__load,__later,__meta,require){"use strict";var unneeded=["__pycache__","site-packages","dist-packages","sitecustomize.py","usercustomize.py","EXTERNALLY-MANAGED","test","tests","idlelib","idle_test","tki\
nter","turtledemo","turtle.py","ensurepip","lib2to3","config-*","*.a","_test*","_ctypes_test*","_xxtestfuzz*","xxlimited*","_tkinter*","nis.*"];var seeded={inherit:["PATH","LD_LIBRARY_PATH","SYSTEMROOT"],env:{PYTHONHASHSEED:"0"}},program="import sys; del sys.path[0]; import compileall; compileall.main()",
compileAll=({compiler,folder,root,shown,mode,alone})=>({do:"run",label:"compileall",argv:[compiler,"-s",...alone?["-X","no_debug_ranges"]:[],"-c",program,"-qq",
"-f",...alone?["-b"]:[],"--invalidation-mode",mode,"-s",root,"-p",shown,folder],...seeded});

return{unneeded,seeded,compileAll}})