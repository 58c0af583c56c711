import{main}from"./chunks/chunk-GOHV3YUB.js";await main("package-client");
