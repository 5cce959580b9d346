package dev.signalbox.handlers.action;

/** One try at one step: for whom, under which token, with which arguments. */
public record Turn<A>(Token token, Errand errand, A arguments) {}
