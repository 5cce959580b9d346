package dev.signalbox.bot.sandbox.api;

import java.util.List;

/** Methods that belong together. */
interface Family {
  List<Method> methods();
}
