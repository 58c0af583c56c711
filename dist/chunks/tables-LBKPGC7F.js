import{foldedTable,problemsTable}from"./chunk-HSQ53FWI.js";import"./chunk-3WHKFYOF.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{foldedTable,problemsTable};
