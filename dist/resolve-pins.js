import{main}from"./chunks/chunk-5KDYLWB7.js";import"./chunks/chunk-HTBT4CKH.js";import"./chunks/chunk-SQ6OKIXB.js";await main("resolve-pins");
