var builders=["maturin"];var packagers=["snap","standalone"];var destinations=["heroku","index"];export{builders,packagers,destinations};
