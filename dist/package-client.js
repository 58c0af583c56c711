import{main}from"./chunks/chunk-NMWJPW6U.js";await main("package-client");
