import{main}from"./chunks/chunk-4RAVZSQ4.js";import"./chunks/chunk-SQ6OKIXB.js";await main("package-client");
