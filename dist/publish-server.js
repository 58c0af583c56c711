import{main}from"./chunks/chunk-7NI227LV.js";import"./chunks/chunk-SQ6OKIXB.js";await main("publish-server");
