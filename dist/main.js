import{main}from"./chunks/chunk-ZHAXY2GT.js";import"./chunks/chunk-SQ6OKIXB.js";await main();
