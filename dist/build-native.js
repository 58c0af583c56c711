import{main}from"./chunks/chunk-27FE4M6S.js";await main("build-native");
