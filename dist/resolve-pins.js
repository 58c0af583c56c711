import{main}from"./chunks/chunk-GOHV3YUB.js";await main("resolve-pins");
