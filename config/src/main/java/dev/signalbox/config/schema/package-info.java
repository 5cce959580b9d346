/** JSON Schemas for editors, made from what the checks at start know. */
@NullMarked
package dev.signalbox.config.schema;

import org.jspecify.annotations.NullMarked;
