import{main}from"./chunks/chunk-NGRA4DN7.js";import"./chunks/chunk-HTBT4CKH.js";import"./chunks/chunk-SQ6OKIXB.js";await main("manifest");
