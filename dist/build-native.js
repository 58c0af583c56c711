import{main}from"./chunks/chunk-7R22NK5Z.js";import"./chunks/chunk-SQ6OKIXB.js";await main("build-native");
