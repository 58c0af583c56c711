import{main}from"./chunks/chunk-NO42NYTR.js";import"./chunks/chunk-SQ6OKIXB.js";await main("manifest");
