import{main}from"./chunks/chunk-FCGQJJIZ.js";import"./chunks/chunk-SQ6OKIXB.js";await main();
