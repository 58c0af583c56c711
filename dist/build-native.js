import{main}from"./chunks/chunk-GOHV3YUB.js";await main("build-native");
