import{main}from"./chunks/chunk-T2NJ2ZFH.js";import"./chunks/chunk-SQ6OKIXB.js";await main();
