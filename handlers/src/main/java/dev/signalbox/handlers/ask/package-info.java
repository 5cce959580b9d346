/** Steps that wait for people: what is asked, who may answer, and what the answers come to. */
@NullMarked
package dev.signalbox.handlers.ask;

import org.jspecify.annotations.NullMarked;
