/** The house rules, checked: budgets of the sources, arrows between packages, the run command. */
@NullMarked
package dev.signalbox.house;

import org.jspecify.annotations.NullMarked;
