import{main}from"./chunks/chunk-FJ2ZR5QA.js";import"./chunks/chunk-SQ6OKIXB.js";await main("build-native");
