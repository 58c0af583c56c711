import{main}from"./chunks/chunk-WTQIBPFW.js";import"./chunks/chunk-SQ6OKIXB.js";await main("package-client");
