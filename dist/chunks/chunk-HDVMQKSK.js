var command=definition=>definition;export{command};
