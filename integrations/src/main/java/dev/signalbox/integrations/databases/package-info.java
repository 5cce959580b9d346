/** Databases that a cloud keeps, what is taken of them, and new ones that are made of that. */
@NullMarked
package dev.signalbox.integrations.databases;

import org.jspecify.annotations.NullMarked;
