import{main}from"./chunks/chunk-UUTDISQW.js";import"./chunks/chunk-SQ6OKIXB.js";await main("resolve-pins");
