import{main}from"./chunks/chunk-762T2WEZ.js";import"./chunks/chunk-SQ6OKIXB.js";await main("build-native");
