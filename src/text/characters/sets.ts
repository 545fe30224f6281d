/** Characters that more than one reader looks for beside a number, by what they have in common. */

/** Words begin with 半 and these, wherever it stands: 半导体, 半径, 半成品, 半挂车. */
export const HALF_HEADS = '导径程岛决空截壁拉挂熟成自封透固';
