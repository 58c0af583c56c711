import{main}from"./chunks/chunk-KIR3YWXE.js";import"./chunks/chunk-SQ6OKIXB.js";await main("manifest");
