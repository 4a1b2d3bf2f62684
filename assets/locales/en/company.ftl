# The side of the company: arrows, departments, handovers

panels-arrow = Arrow
panels-arrow-label = Words on the arrow
panels-arrow-from = From
panels-arrow-to = To
panels-arrows = Arrows
panels-arrow-in = From { $card }
panels-arrow-out = To { $card }
