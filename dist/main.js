import{main}from"./chunks/chunk-KE43YM7J.js";import"./chunks/chunk-SQ6OKIXB.js";await main();
